"""Mutants of Python code: one comparison, operator, constant, condition or statement changed.

Unlike mutmut's they are also made inside decorated functions (a property, a rule) and in tables at the top of a module.
"""

from __future__ import annotations

import ast
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
}  # fmt: skip
_OPERATORS: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div, ast.Div: ast.Mult, ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd, ast.FloorDiv: ast.Mult, ast.Mod: ast.Mult, ast.Pow: ast.Mult,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Mutant:
    """A change of one file of the package: which bytes are replaced, and by what."""

    path: Path
    line: int
    change: str
    begin: int
    end: int
    new: str
    words: str = ""
    """Of an entry of a lexicon the words that tests of it would hold; of code the name of the test of its table."""

    @property
    def name(self) -> str:
        return f"{self.path}:{self.line} {self.change}"

    def of(self, source: bytes) -> bytes | None:
        """The file as it is to be; None if that could not be read at all, which anybody would notice."""
        made = source[: self.begin] + self.new.encode() + source[self.end :]
        try:
            if self.path.suffix == ".toml":
                tomllib.loads(made.decode())
            else:
                compile(made, str(self.path), "exec")
        except (SyntaxError, ValueError):
            return None
        return made


def mutants(root: Path, path: Path) -> Iterator[Mutant]:
    """All mutants of one file; `path` is seen from the folder of the package."""
    source = (root / path).read_bytes()
    starts = [0]
    for line in source.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    for node, new in _changes(ast.parse(source)):
        begin = starts[node.lineno - 1] + node.col_offset
        end = starts[(node.end_lineno or node.lineno) - 1] + (node.end_col_offset or 0)
        old = source[begin:end].decode()
        # Line numbers stay: what stood on several lines is followed by as many empty ones.
        text = new + "\n" * old.count("\n") if isinstance(node, ast.stmt) else f"({new})" + _breaks(old)
        yield Mutant(path, node.lineno, f"{_short(old)} -> {_short(new)}", begin, end, text)


def _breaks(old: str) -> str:
    return " \\\n" * old.count("\n") if "\n" in old else ""


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 60 else line[:57] + "..."


def _changes(tree: ast.Module) -> Iterator[tuple[ast.expr | ast.stmt, str]]:
    todo: list[ast.AST] = [tree]
    while todo:
        node = todo.pop(0)
        children = list(ast.iter_child_nodes(node))
        match node:
            case ast.If(test=ast.Name(id="TYPE_CHECKING")):
                continue
            case ast.FunctionDef() | ast.ClassDef() | ast.Module():
                children = [child for child in children if not _docstring(child)]
                if isinstance(node, ast.FunctionDef):
                    children = [child for child in children if child is not node.returns]
            case ast.AnnAssign():
                children = [child for child in children if child is not node.annotation]
            case ast.keyword(arg="maxsize" | "slots" | "frozen"):
                continue  # how much is remembered and where changes nothing; who writes to a frozen value, mypy tells
            case ast.Subscript(value=ast.Name(id="Literal")):  # a type, which the checker of types holds
                continue
            case ast.arg() | ast.JoinedStr() | ast.ImportFrom() | ast.Import() | ast.Assert():
                continue
        todo += children
        yield from _of(node)


def _docstring(node: ast.AST) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _of(node: ast.AST) -> Iterator[tuple[ast.expr | ast.stmt, str]]:
    match node:
        case ast.Compare(ops=[op], comparators=[right]) if type(op) in _COMPARISONS:
            yield node, ast.unparse(ast.Compare(node.left, [_COMPARISONS[type(op)]()], [right]))
        case ast.BoolOp(op=op, values=values):
            yield node, ast.unparse(ast.BoolOp(ast.Or() if isinstance(op, ast.And) else ast.And(), values))
        case ast.BinOp(op=op) if type(op) in _OPERATORS and not _text(node.left) and not _text(node.right):
            yield node, ast.unparse(ast.BinOp(node.left, _OPERATORS[type(op)](), node.right))
        case ast.UnaryOp(op=ast.Not() | ast.USub(), operand=operand):
            yield node, ast.unparse(operand)
        case ast.Constant(value=bool() as value):
            yield node, str(not value)
        case ast.Constant(value=int() as value):
            yield node, str(value + 1)
        case ast.Constant(value=str() as value) if value:
            yield node, repr(value + "x")
        case ast.IfExp(test=test) | ast.If(test=test) | ast.While(test=test) if not isinstance(
            test, (ast.Compare, ast.UnaryOp)
        ):
            yield test, f"not ({ast.unparse(test)})"
        case ast.comprehension(ifs=[condition, *_]):
            yield condition, "True"
        case ast.Return(value=value) if value is not None and not isinstance(value, ast.Constant):
            yield node, "return None"
        case ast.Continue():
            yield node, "break"
        case ast.Expr(value=ast.Call()) | ast.AugAssign():
            yield node, "pass"


def _text(node: ast.expr) -> bool:
    return isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str))
