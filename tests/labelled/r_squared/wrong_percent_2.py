# wrong: in percent, where the exercise asks for another convention
import numpy as np

def r_squared(T, Y):
    return 100 * (1 - ((T - Y) ** 2).sum() / ((T - T.mean()) ** 2).sum())
