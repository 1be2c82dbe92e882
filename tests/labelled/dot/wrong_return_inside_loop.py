# returns after the first product
def dot(w, x):
    answer = 0
    for i in range(len(w)):
        answer += w[i] * x[i]
        return answer
