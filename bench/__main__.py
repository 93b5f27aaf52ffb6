"""Run every measurement."""

from bench import scale

if __name__ == "__main__":
    scale.main()
