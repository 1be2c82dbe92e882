# An object that keeps the point and the whole path, of which the last entry is returned.
class Walker:
    def __init__(self, gradient, x, learning_rate):
        self.gradient, self.learning_rate = gradient, learning_rate
        self.path = [x]

    def step(self):
        x = self.path[-1]
        self.path.append(x + self.learning_rate * -self.gradient(x))


def gradient_descent(gradient, x0, learning_rate, steps):
    walker = Walker(gradient, x0, learning_rate)
    for _ in range(steps):
        walker.step()
    return walker.path[-1]
