# prints the classes
def predict(X, w, b):
    for x in X:
        print(1 if x.dot(w) + b > 0 else 0)
