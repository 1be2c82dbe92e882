# return inside the loop: the first score only
def h(X, w, b):
    for x in X:
        score = x.dot(w) + b
        return score
