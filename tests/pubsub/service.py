"""A Pub/Sub service on loopback that answers every call with one status: what the emulator cannot be made to say."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

CLOSED = "127.0.0.1:1"  # nothing listens there


@contextmanager
def answering(answers: dict[str, Any]) -> Iterator[str]:
    """Serve calls by their names (`GetTopic`); answers are names of statuses, or messages. Yields host and port."""
    import grpc

    class Handler(grpc.GenericRpcHandler):  # type: ignore[misc]
        def service(self, details: Any) -> Any:
            answer = answers.get(details.method.rpartition("/")[2], "UNIMPLEMENTED")

            def serve(request: bytes, context: Any) -> bytes:
                if isinstance(answer, str):
                    context.abort(grpc.StatusCode[answer], f"this is\n{answer}.")
                return bytes(type(answer).serialize(answer))

            return grpc.unary_unary_rpc_method_handler(serve)

    with ThreadPoolExecutor(4) as threads:
        server = grpc.server(threads, handlers=[Handler()])
        port = server.add_insecure_port("127.0.0.1:0")
        server.start()
        yield f"127.0.0.1:{port}"
        server.stop(None).wait()
