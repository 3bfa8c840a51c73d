"""Known vulnerabilities in what is installed beside discrep, by pip-audit. Ends with 1 where there are any.

The advisories come over the network. Where none can be had this says so and ends with 0, so that a machine without a
network can run the tests; with --strict it ends with 1.
"""

from __future__ import annotations

import json
import subprocess
import sys


def main() -> None:
    command = [sys.executable, "-m", "pip_audit", "--skip-editable", "--format", "json", "--progress-spinner", "off"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    try:
        packages = json.loads(done.stdout)["dependencies"]
    except ValueError:  # pip-audit has printed no report
        told = done.stderr.strip().splitlines()
        print(f"pip-audit: no advisories could be had, nothing is audited ({told[-1][:200] if told else 'no reason'})")
        sys.exit("--strict" in sys.argv)
    audited = [package for package in packages if "skip_reason" not in package]
    vulnerable = [(package, each) for package in audited for each in package["vulns"]]
    for package, each in vulnerable:
        print(f"{package['name']} {package['version']}: {each['id']}, mended in {', '.join(each['fix_versions'])}")
    unknown = len(packages) - len(audited)
    print(
        f"pip-audit: {len(audited)} packages audited, {unknown} unknown to the advisories, {len(vulnerable)} findings"
    )
    sys.exit(bool(vulnerable) or (unknown > 1 and "--strict" in sys.argv))  # discrep itself is one


if __name__ == "__main__":
    main()
