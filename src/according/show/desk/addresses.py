"""How ids stand in the desk's addresses."""

from starlette.convertors import Convertor, register_url_convertor

__all__ = ["Id"]


class Id(Convertor[str]):
    """Ids, or how they begin: hexadecimal digits."""

    regex = "[0-9a-f]{4,64}"

    def convert(self, value: str) -> str:
        """Give an id as it stands in an address."""
        return value

    def to_string(self, value: str) -> str:
        """Give it back."""
        return value


register_url_convertor("id", Id())
