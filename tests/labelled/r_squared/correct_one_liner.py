# a lambda in one line
import numpy as np

r_squared = lambda T, Y: 1 - ((T - Y) ** 2).sum() / ((T - T.mean()) ** 2).sum()
