"""What went wrong, in the words of the system."""


def reason(error: BaseException) -> str:
    """Return what went wrong without Beam's wrapping, whose `BeamIOError` is told by the details it carries."""
    while details := getattr(error, "exception_details", None):
        error = next(iter(details.values()))
    inner = error.args[0] if error.args and isinstance(error.args[0], BaseException) else error
    return getattr(inner, "strerror", None) or str(inner) or type(inner).__name__
