# Plain lists, not scaled.
def load_mnist(path):
    X, labels = [], []
    for number, line in enumerate(open(path)):
        if number > 0:
            fields = line.split(",")
            labels.append(int(fields[0]))
            X.append([float(v) for v in fields[1:]])
    return X, labels
