# math.sqrt in a loop, a list comes back
import math

def donut_feature(X):
    result = []
    for i in range(len(X)):
        result.append(math.sqrt(X[i][0] * X[i][0] + X[i][1] * X[i][1]))
    return result
