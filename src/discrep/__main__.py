"""`python -m discrep` is the command `discrep`."""

from discrep.cli import main

if __name__ == "__main__":
    main()
