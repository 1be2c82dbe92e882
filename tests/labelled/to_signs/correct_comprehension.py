# Conditional list comprehension, a list
def to_signs(T):
    return [1 if t == 1 else -1 for t in T]
