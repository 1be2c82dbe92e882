# the dot method of the array, as in the book
def dot(w, x):
    answer = w.dot(x)
    return answer
