# Returns lists of lists.
def load_mnist(path):
    with open(path) as f:
        next(f)
        rows = [[int(v) for v in line.split(",")] for line in f if line.strip()]
    return [[v / 255 for v in r[1:]] for r in rows], [r[0] for r in rows]
