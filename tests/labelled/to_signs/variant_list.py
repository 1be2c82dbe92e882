# variant: a Python list
def to_signs(T):
    return [1 if t else -1 for t in T]
