# answer = in place of answer +=, so only the last product is left
def dot(w, x):
    answer = 0
    for i in range(len(w)):
        answer = w[i] * x[i]
    return answer
