# loops over every entry with the math module and returns lists; right
import math


def sig(z):
    # one number
    if z < 0:
        e = math.exp(z)
        return e / (1 + e)
    else:
        return 1 / (1 + math.exp(-z))


def th(z):
    e = math.exp(-2 * abs(z))
    result = (1 - e) / (1 + e)
    if z < 0:
        result = -result
    return result


def go_through(f, a):
    """apply f to every number, however deep the list is"""
    if hasattr(a, "tolist"):
        a = a.tolist()
    if isinstance(a, list):
        out = []
        for x in a:
            out.append(go_through(f, x))
        return out
    return f(a)


def sigmoid(a):
    return go_through(sig, a)


def tanh(a):
    return go_through(th, a)


def softmax(A):
    result = []
    for row in A:
        biggest = row[0]
        for x in row:
            if x > biggest:
                biggest = x
        exps = []
        for x in row:
            exps.append(math.exp(x - biggest))
        total = 0
        for e in exps:
            total += e
        new_row = []
        for e in exps:
            new_row.append(e / total)
        result.append(new_row)
    return result
