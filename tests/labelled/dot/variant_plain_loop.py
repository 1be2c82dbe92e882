# the loop that the exercise asks to avoid, right values
def dot(w, x):
    answer = 0
    for i in range(len(w)):
        answer += w[i] * x[i]
    return answer
