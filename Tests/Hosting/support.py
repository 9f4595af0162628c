"""What hosting tests share: a published site, servers with the configurations of Documentation/hosting."""

import atexit
import contextlib
import http.client
import os
import pathlib
import shutil
import socket
import subprocess
import tempfile
import time
import unittest

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
HOSTING = REPOSITORY / "Documentation" / "hosting"
SERVERS = pathlib.Path(os.environ.get("SERVERS", "/nonexistent"))
PREFIXES = ["/digest", ""]
# The servers' own users have to read what is published.
os.umask(0o022)


def spacedigest(*arguments, variables=None):
    """Runs the program in the repository; gives its exit status and what it said."""
    binary = pathlib.Path(os.environ["SPACEDIGEST"]).resolve()
    done = subprocess.run(
        [binary, *arguments], cwd=REPOSITORY, capture_output=True, text=True, check=False,
        stdin=subprocess.DEVNULL, env=dict(os.environ, **(variables or {})))
    return done.returncode, done.stdout + done.stderr


def small_seeds(folder):
    """Copies what makes every kind of page and yet builds quickly: the shortest document with its digest, the tables."""
    seeds = REPOSITORY / "seeds"
    sources = sorted(seeds.glob("documents/*/source.zh.txt"), key=lambda file: file.stat().st_size)
    document = sources[0].parent
    shutil.copytree(document, folder / "documents" / document.name)
    shutil.copytree(seeds / "tables", folder / "tables")
    shutil.copy(seeds / "site.yaml", folder)


def publish(seeds, target, prefix, **variables):
    """Publishes for a host that shows the site below the prefix; gives what was said."""
    status, said = spacedigest(
        "publish", target, "--yes", "--lang", "en", "--seeds", str(seeds), "--base-url",
        f"https://digest.example.org{prefix}/", variables=variables)
    if status != 0:
        raise RuntimeError(said)
    return said


def free_port():
    with contextlib.closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def moved(text, replacements):
    """A configuration in which every one of these places, which it must name, is another."""
    for old, new in replacements:
        if old not in text:
            raise AssertionError(f"the configuration does not name {old}")
        text = text.replace(old, new)
    return text


class Server:
    """A server of this machine that runs for the tests of one class."""

    def __init__(self, folder, prefix):
        self.folder = folder
        self.prefix = prefix
        self.site = folder / "www" / prefix.strip("/")
        self.port = free_port()

    @classmethod
    def program(cls):
        return shutil.which(cls.name)

    def start(self):
        self.log = open(self.folder / "log", "wb")
        variables = dict(
            os.environ, HOME=str(self.folder),
            LD_LIBRARY_PATH=":".join(map(str, SERVERS.glob("usr/lib/*-linux-gnu"))))
        self.process = subprocess.Popen(
            self.command(), stdout=self.log, stderr=self.log, stdin=subprocess.DEVNULL,
            env=variables, cwd=self.folder)
        for _ in range(400):
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.port)):
                return self
            if self.process.poll() is not None:
                break
            time.sleep(0.025)
        self.stop()
        raise RuntimeError((self.folder / "log").read_text())

    def stop(self):
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.log.close()

    def get(self, path, method="GET", **headers):
        """Asks for an address below the prefix; gives status, headers and body."""
        return self.ask(self.prefix + path, method, **headers)

    def ask(self, path, method="GET", **headers):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        with contextlib.closing(connection):
            names = {name.replace("_", "-"): value for name, value in headers.items()}
            connection.request(method, path, headers={"Host": "digest.example.org", **names})
            answer = connection.getresponse()
            return answer.status, answer.headers, answer.read()


class Nginx(Server):
    name = "nginx"

    def command(self):
        text = moved((HOSTING / "nginx.conf").read_text(), [
            ("/srv/www", str(self.folder / "www")),
            ("listen 80;", f"listen 127.0.0.1:{self.port};"),
            ("server_name digest.example.org;", "server_name digest.example.org 127.0.0.1;"),
        ] + ([("/digest/", "/")] if not self.prefix else []))
        (self.folder / "nginx.conf").write_text(
            f"daemon off;\nmaster_process off;\npid {self.folder}/pid;\nerror_log stderr;\n"
            "events { worker_connections 64; }\n"
            f"http {{\n  access_log off;\n" + "".join(
                f"  {kind}_temp_path {self.folder}/{kind};\n"
                for kind in ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]) + text + "}\n")
        return [
            self.program(), "-e", "stderr", "-p", str(self.folder), "-c",
            str(self.folder / "nginx.conf")]


class Apache(Server):
    name = "apache2"

    def command(self):
        replacements = [("<VirtualHost *:80>", f"<VirtualHost 127.0.0.1:{self.port}>")]
        if self.prefix:
            replacements += [("/srv/www", str(self.folder / "www"))]
        else:
            replacements += [
                ('Alias "/digest" "/srv/www/digest"', f'DocumentRoot "{self.folder}/www"'),
                ("/srv/www/digest", str(self.folder / "www")), ("/digest/", "/")]
        text = moved((HOSTING / "apache.conf").read_text(), replacements)
        place = next(
            place for place in [pathlib.Path("/usr/lib/apache2/modules"),
                                SERVERS / "usr" / "lib" / "apache2" / "modules"]
            if place.is_dir())
        modules = ["mpm_event", "authz_core", "alias", "dir", "mime", "headers", "filter", "deflate"]
        main = [f"LoadModule {name}_module {place}/mod_{name}.so" for name in modules]
        main += [
            f"ServerRoot {self.folder}", f"PidFile {self.folder}/pid", "ServerName localhost",
            f"ErrorLog {self.folder}/error.log", f"DefaultRuntimeDir {self.folder}",
            f"Listen 127.0.0.1:{self.port}", "TypesConfig /dev/null", "StartServers 1",
            "<Directory />", "Require all denied", "</Directory>"]
        if os.geteuid() == 0:
            main += ["User nobody", "Group nogroup"]
        (self.folder / "apache.conf").write_text("\n".join(main) + "\n" + text)
        return [self.program(), "-X", "-f", str(self.folder / "apache.conf")]


class Caddy(Server):
    name = "caddy"

    def command(self):
        replacements = [
            ("digest.example.org {", f"http://:{self.port} {{\n\tbind 127.0.0.1"),
            ("/srv/www/digest", str(self.site))]
        if not self.prefix:
            replacements += [
                ("\tredir /digest /digest/ 301\n", ""), ("handle_path /digest/*", "handle_path /*"),
                ("/digest/", "/")]
        text = moved((HOSTING / "Caddyfile").read_text(), replacements)
        options = "{\n\tadmin off\n\tauto_https off\n}\n"
        (self.folder / "Caddyfile").write_text(options + text)
        return [
            self.program(), "run", "--adapter", "caddyfile", "--config",
            str(self.folder / "Caddyfile")]


class HostingTest(unittest.TestCase):
    """A small site, published into a folder for each prefix once for all classes."""

    _sites = {}
    _top = None

    @classmethod
    def folder(cls):
        """A folder of the class's own that every user can reach."""
        if HostingTest._top is None:
            HostingTest._top = pathlib.Path(tempfile.mkdtemp(prefix="hosting-tests-"))
            HostingTest._top.chmod(0o755)
            atexit.register(shutil.rmtree, HostingTest._top)
            small_seeds(HostingTest._top / "seeds")
        folder = pathlib.Path(tempfile.mkdtemp(dir=HostingTest._top))
        folder.chmod(0o755)
        return folder

    @classmethod
    def site_for(cls, prefix):
        if prefix not in HostingTest._sites:
            folder = cls.folder() / "site"
            publish(HostingTest._top / "seeds", str(folder), prefix)
            HostingTest._sites[prefix] = folder
        return HostingTest._sites[prefix]


def first(folder, pattern):
    """The first file below a folder that fits, as an address from the site's top."""
    return "/" + str(sorted(folder.glob(pattern))[0].relative_to(folder))
