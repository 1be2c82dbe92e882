# a list of products, exactly summed
import math


def dot(w, x):
    return math.fsum([w[i] * x[i] for i in range(len(w))])
