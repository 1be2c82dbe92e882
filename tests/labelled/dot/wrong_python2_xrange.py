# the book's slow loop with Python 2's xrange
def dot(w, x):
    answer = 0
    for i in xrange(len(w)):
        answer += w[i] * x[i]
    return answer
