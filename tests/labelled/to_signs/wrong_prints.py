# prints the signs
def to_signs(T):
    print(2 * T - 1)
