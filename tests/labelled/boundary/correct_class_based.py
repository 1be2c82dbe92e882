# A class Line with properties.
class Line:
    def __init__(self, A, B, C):
        self.A, self.B, self.C = A, B, C

    @property
    def slope(self):
        return -self.A / self.B

    @property
    def intercept(self):
        return -self.C / self.B

def boundary(w, b):
    line = Line(w[0], w[1], b)
    return line.slope, line.intercept
