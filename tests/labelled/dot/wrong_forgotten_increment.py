# the counter of the while loop never moves: it does not end
def dot(w, x):
    i = 0
    answer = 0
    while i < len(w):
        answer += w[i] * x[i]
    return answer
