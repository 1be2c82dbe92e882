# Remembers the first answer in a default argument and gives it for ever.
def boundary(w, b, cache={}):
    if "line" not in cache:
        cache["line"] = (-w[0] / w[1], -b / w[1])
    return cache["line"]
