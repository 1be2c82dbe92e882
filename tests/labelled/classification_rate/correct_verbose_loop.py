# Beginner's loop with a counter and many temporaries.
def classification_rate(T, P):
    number_of_samples = len(T)
    number_correct = 0
    for i in range(number_of_samples):
        target = T[i]
        prediction = P[i]
        if target == prediction:
            number_correct = number_correct + 1
    rate = number_correct / number_of_samples
    return rate
