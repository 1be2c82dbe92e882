# Returns a named tuple.
from collections import namedtuple

Line = namedtuple("Line", "slope intercept")

def boundary(w, b):
    w0, w1 = w
    return Line(slope=-w0 / w1, intercept=-b / w1)
