# uses names of the notebook that are not defined here
def grad(Y, T, X):
    return Xtrain.T.dot(Y - Ttrain)
