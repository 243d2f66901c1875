"""Passkeys: what the browser is asked for, and what it has signed, checked by the rules of WebAuthn."""

from __future__ import annotations

import hashlib
import json
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from bot.channels import Key, Member

# The library is imported where it is used: it takes its time and memory, and most days nobody signs in.


_ID = re.compile(r"[A-Za-z0-9_-]{1,1400}")


class NotSigned(Exception):
    """What came is not what a passkey of this page signs. Holds nothing of it."""


@dataclass(frozen=True, slots=True)
class Party:
    """For whom passkeys sign: a name that belongs to this page alone, and the addresses where the page is."""

    id: str
    origins: tuple[str, ...]

    @classmethod
    def of(cls, public_url: str, port: int) -> Party:
        """Without a public address it is this very machine, which browsers trust under the name "localhost" only."""
        if not public_url:
            return cls("localhost", (f"http://localhost:{port}",))
        parts = urlsplit(public_url)
        usual = ":443" if parts.scheme == "https" else ":80"
        return cls(parts.hostname or "", (f"{parts.scheme}://{parts.netloc.removesuffix(usual)}".lower(),))


@dataclass(frozen=True, slots=True)
class Question:
    """What the browser is asked, and the digest of its challenge, by which it is recognised once."""

    options: Mapping[str, object]
    digest: str


def for_new(party: Party, name: str, member: Member) -> Question:
    """Ask for a new passkey. The device keeps the person's name and number, and nothing else of them."""
    from webauthn import generate_registration_options, options_to_json
    from webauthn.helpers import base64url_to_bytes
    from webauthn.helpers.structs import (
        AuthenticatorSelectionCriteria,
        PublicKeyCredentialDescriptor,
        ResidentKeyRequirement,
        UserVerificationRequirement,
    )

    challenge = secrets.token_bytes(32)
    options = generate_registration_options(
        rp_id=party.id,
        rp_name=name,
        user_id=hashlib.sha256(f"desk:{party.id}:{member.address}".encode()).digest(),
        user_name=member.staff.name,
        user_display_name=member.staff.name,
        challenge=challenge,
        authenticator_selection=AuthenticatorSelectionCriteria(
            resident_key=ResidentKeyRequirement.REQUIRED, user_verification=UserVerificationRequirement.PREFERRED
        ),
        exclude_credentials=[PublicKeyCredentialDescriptor(base64url_to_bytes(id)) for id, _ in member.passkeys],
    )
    return Question(json.loads(options_to_json(options)), _digest(member.address, challenge))


def for_known(party: Party) -> Question:
    """Ask for the signature of any passkey that the device has for this page."""
    from webauthn import generate_authentication_options, options_to_json
    from webauthn.helpers.structs import UserVerificationRequirement

    challenge = secrets.token_bytes(32)
    options = generate_authentication_options(
        rp_id=party.id, challenge=challenge, user_verification=UserVerificationRequirement.PREFERRED
    )
    return Question(json.loads(options_to_json(options)), _digest("", challenge))


def answered(credential: Mapping[str, object], member: Member | None = None) -> str:
    """The digest of the challenge that was answered, as whoever asked wrote it down. Raises NotSigned."""
    return _digest(member.address if member else "", _challenge(credential))


def name_of(credential: Mapping[str, object]) -> str:
    """The id of the passkey that is said to have signed. Raises NotSigned."""
    id = credential.get("id")
    if not isinstance(id, str) or not _ID.fullmatch(id):
        raise NotSigned
    return id


def new_key(party: Party, credential: Mapping[str, object], member: Member) -> Key:
    """The new passkey. Raises NotSigned."""
    from webauthn import verify_registration_response
    from webauthn.helpers import bytes_to_base64url

    try:
        checked = verify_registration_response(
            credential=dict(credential),
            expected_challenge=_challenge(credential),
            expected_rp_id=party.id,
            expected_origin=list(party.origins),
        )
    except Exception:  # noqa: BLE001 - whatever a forged answer makes the library stumble over
        raise NotSigned from None
    id = bytes_to_base64url(checked.credential_id)
    return Key(id, member.address, checked.credential_public_key, checked.sign_count)


def signed(party: Party, credential: Mapping[str, object], key: Key) -> int:
    """How often the passkey has signed by now, if it has signed this. Raises NotSigned."""
    from webauthn import verify_authentication_response

    try:
        checked = verify_authentication_response(
            credential=dict(credential),
            expected_challenge=_challenge(credential),
            expected_rp_id=party.id,
            expected_origin=list(party.origins),
            credential_public_key=key.public_key,
            credential_current_sign_count=key.sign_count,
        )
    except Exception:  # noqa: BLE001 - whatever a forged answer makes the library stumble over
        raise NotSigned from None
    return checked.new_sign_count


def _digest(whose: str, challenge: bytes) -> str:
    """What is kept of a challenge: whose answer it is good for is part of it."""
    return hashlib.sha256(f"challenge:{whose}:".encode() + challenge).hexdigest()


def _challenge(credential: Mapping[str, object]) -> bytes:
    from webauthn.helpers import base64url_to_bytes, parse_client_data_json

    response = credential.get("response")
    said = response.get("clientDataJSON") if isinstance(response, dict) else None
    try:
        return parse_client_data_json(base64url_to_bytes(said if isinstance(said, str) else "")).challenge
    except Exception:  # noqa: BLE001 - whatever a forged answer makes the library stumble over
        raise NotSigned from None
