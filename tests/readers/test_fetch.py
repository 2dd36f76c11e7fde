import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from dateline.errors import ReadError
from dateline.readers import reports

PAGE = "<html><head><title>Talks open</title></head><body><article><h1>Talks open</h1><p>{}</p></article></body></html>".format(
    "The foreign ministers of Norland and Sudria met in Port Ayla on Monday, officials said. " * 6)
PATHS = {"/open": (200, PAGE), "/closed/page": (200, PAGE), "/gone": (404, "no"), "/robots.txt": (200, "User-agent: *\nDisallow: /closed/\n")}


@pytest.fixture
def site():
    asked = []

    class Answer(BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)
            if self.path == "/moved":
                self.send_response(302)
                self.send_header("Location", "/open")
                self.end_headers()
                return
            code, body = PATHS.get(self.path, (404, "no"))
            self.send_response(code)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(body.encode())

        def log_message(self, *args):
            pass
    server = ThreadingHTTPServer(("127.0.0.1", 0), Answer)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    sys.modules["dateline.readers.fetch"]._rules.cache_clear()
    yield f"http://127.0.0.1:{server.server_port}", asked
    server.shutdown()


def test_a_page_is_read_with_the_address_it_was_found_at(site):
    (report, _), = reports([site[0] + "/moved"])
    assert report.url == site[0] + "/open"
    assert "foreign ministers of Norland" in report.text


@pytest.mark.parametrize(("path", "words"), [("/gone", "404"), ("/closed/page", "robots.txt")])
def test_a_page_that_is_not_to_be_had_is_an_error_that_names_it(site, path, words):
    got, = reports([site[0] + path])
    assert isinstance(got, ReadError)
    assert words in str(got)
    assert path in str(got)


def test_what_robots_forbids_is_never_asked_for(site):
    list(reports([site[0] + "/closed/page"]))
    assert "/closed/page" not in site[1]


def test_a_site_that_does_not_answer_is_an_error_and_the_next_is_read(site):
    bad, good = reports(["http://127.0.0.1:9/x", site[0] + "/open"])
    assert isinstance(bad, ReadError)
    assert not isinstance(good, ReadError)
