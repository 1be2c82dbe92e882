# the return stands inside the loop, so only the first product counts
def dot(w, x):
    answer = 0
    for wi, xi in zip(w, x):
        answer += wi * xi
        return answer
