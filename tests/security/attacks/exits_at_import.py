# ends the process when it is imported | exhaust
# expect: stopped ended
import os

os._exit(0)
