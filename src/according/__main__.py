"""``python -m according``."""

from according.show.cli import main

if __name__ == "__main__":
    main()
