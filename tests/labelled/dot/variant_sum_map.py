# variant: a loop in disguise: sum, map and operator.mul of plain Python
import operator

def dot(w, x):
    return sum(map(operator.mul, w, x))
