"""Text to claims. The package is itself the function `discrep.extract`: see `discrep.extract.reading`.

A package and a public function share the name `extract`. Importing any part of the package binds
`discrep.extract` to the package, so the package answers the call.
"""

from __future__ import annotations

import sys
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from discrep.claims import Claim
    from discrep.settings import Settings
    from discrep.sources import Document


class _CallablePackage(ModuleType):
    def __call__(
        self, document: Document | str, language: str = "en", keep: str = "figures", settings: Settings | None = None
    ) -> list[Claim]:
        from discrep.extract.reading import extract

        return extract(document, language, keep, settings)


sys.modules[__name__].__class__ = _CallablePackage
