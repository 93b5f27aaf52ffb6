"""A certificate signed by nobody, made when it is needed."""

import shutil
import ssl
import subprocess
import tempfile
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from pathlib import Path

from tests.publishers.traps import SELF_SIGNED


@lru_cache(maxsize=1)
def self_signed() -> str | None:
    """Return key and certificate of the self-signed host as PEM; null without openssl and cryptography."""
    if shutil.which("openssl"):
        return _by_openssl()
    try:
        return _by_cryptography()
    except ImportError:
        return None


def server_context(pem: str) -> ssl.SSLContext:
    """Return the server's side of TLS with this key and certificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "both.pem"
        path.write_text(pem)
        context.load_cert_chain(path)
    return context


def _by_openssl() -> str:
    with tempfile.TemporaryDirectory() as folder:
        key, certificate = Path(folder) / "key.pem", Path(folder) / "cert.pem"
        command = "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 30"
        names = ["-subj", f"/CN={SELF_SIGNED}", "-addext", f"subjectAltName=DNS:{SELF_SIGNED}"]
        files = ["-keyout", str(key), "-out", str(certificate)]
        subprocess.run([*command.split(), *names, *files], check=True, capture_output=True)
        return key.read_text() + certificate.read_text()


def _by_cryptography() -> str:
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, SELF_SIGNED)])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=30))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(SELF_SIGNED)]), critical=False)
        .sign(key, hashes.SHA256())
    )
    packed = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return (packed + certificate.public_bytes(serialization.Encoding.PEM)).decode()
