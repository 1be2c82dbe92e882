# the loop leaves out the last entry
def dot(w, x):
    answer = 0
    for i in range(len(w) - 1):
        answer += w[i] * x[i]
    return answer
