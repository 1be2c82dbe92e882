# the book's Python 2 loop as printed
def dot(w, x):
    answer = 0
    for i in xrange(len(w)):
        answer += w[i] * x[i]
    return answer
