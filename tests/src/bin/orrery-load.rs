//! Sends EC2 requests many times over several connections, and says how long it took.
//!
//!     orrery-load ADDRESS CONNECTIONS REQUESTS < bodies
//!
//! Bodies are a line each; a line that begins with a slash is the path of a `GET` instead, with
//! a header behind a tab where it has one. Each connection sends them in turn, and waits for an
//! answer before it asks again. Prints one line: seconds in
//! all, then the median, the 99th percentile and the longest wait for an answer in
//! microseconds. An answer other than 200 ends it with status 1. It does little, so that
//! what is measured is the server; a server that closes connections pays for new ones.

use std::io::{BufRead, BufReader, Error, ErrorKind, Read, Result, Write};
use std::net::TcpStream;
use std::process::ExitCode;
use std::time::{Duration, Instant};

const PATIENCE: Duration = Duration::from_secs(120);

fn main() -> ExitCode {
    match run() {
        Ok(line) => {
            println!("{line}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<String> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [address, connections, requests] = arguments.as_slice() else {
        return Err(invalid(
            "usage: orrery-load ADDRESS CONNECTIONS REQUESTS < bodies",
        ));
    };
    let number = |text: &String| text.parse::<usize>().map_err(|_| invalid("not a number"));
    let (connections, requests) = (number(connections)?, number(requests)?);
    let bodies = std::io::read_to_string(std::io::stdin())?;
    let all: Vec<_> = bodies.lines().map(|body| request(address, body)).collect();
    if all.is_empty() {
        return Err(invalid("there is no body"));
    }
    let start = now();
    let waits = std::thread::scope(|scope| {
        let client = || client(address, &all, requests);
        let clients: Vec<_> = (0..connections).map(|_| scope.spawn(client)).collect();
        let mut waits = Vec::with_capacity(connections * requests);
        for client in clients {
            waits.extend(client.join().map_err(|_| invalid("a client panicked"))??);
        }
        Ok::<_, Error>(waits)
    })?;
    let seconds = start.elapsed().as_secs_f64();
    Ok(format!("{seconds:.6} {}", summary(waits)))
}

#[expect(clippy::disallowed_methods, reason = "a benchmark reads the clock")]
fn now() -> Instant {
    Instant::now()
}

fn summary(mut waits: Vec<Duration>) -> String {
    waits.sort_unstable();
    let at = |hundredths: usize| {
        let place = (waits.len() * hundredths / 100).min(waits.len().saturating_sub(1));
        waits
            .get(place)
            .map_or(0.0, |wait| wait.as_secs_f64() * 1e6)
    };
    format!("{:.1} {:.1} {:.1}", at(50), at(99), at(100))
}

fn request(address: &str, body: &str) -> Vec<u8> {
    if body.starts_with('/') {
        let (path, header) = body.split_once('\t').unwrap_or((body, "Accept: */*"));
        let request = format!("GET {path} HTTP/1.1\r\nHost: {address}\r\n{header}\r\n\r\n");
        return request.into_bytes();
    }
    let request = format!(
        "POST / HTTP/1.1\r\nHost: {address}\r\nContent-Type: application/x-www-form-urlencoded\r\n\
         Authorization: AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/ec2/aws4_request, SignedHeaders=host, Signature=0\r\n\
         Content-Length: {}\r\n\r\n{body}",
        body.len()
    );
    request.into_bytes()
}

fn client(address: &str, all: &[Vec<u8>], requests: usize) -> Result<Vec<Duration>> {
    let mut connection = None;
    let mut waits = Vec::with_capacity(requests);
    let mut content = Vec::new();
    for request in all.iter().cycle().take(requests) {
        let start = now();
        let mut stream = match connection.take() {
            Some(stream) => stream,
            None => connect(address)?,
        };
        stream.get_mut().write_all(request)?;
        if answer(&mut stream, &mut content)? {
            connection = Some(stream);
        }
        waits.push(start.elapsed());
    }
    Ok(waits)
}

fn connect(address: &str) -> Result<BufReader<TcpStream>> {
    let stream = TcpStream::connect(address)?;
    stream.set_nodelay(true)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    Ok(BufReader::with_capacity(256 * 1024, stream))
}

/// Reads one answer; whether the connection may be used again.
fn answer(stream: &mut BufReader<TcpStream>, content: &mut Vec<u8>) -> Result<bool> {
    let mut line = String::new();
    stream.read_line(&mut line)?;
    let ok = line.split(' ').nth(1) == Some("200");
    let status = line.trim_end().to_owned();
    let mut keep = line.starts_with("HTTP/1.1");
    let (mut length, mut chunked) = (None, false);
    loop {
        line.clear();
        if stream.read_line(&mut line)? == 0 {
            return Err(invalid("the connection ended in a head"));
        }
        let header = line.trim_end().to_ascii_lowercase();
        match header
            .split_once(':')
            .map(|(name, value)| (name, value.trim()))
        {
            None => break,
            Some(("content-length", value)) => length = value.parse().ok(),
            Some(("transfer-encoding", "chunked")) => chunked = true,
            Some(("connection", value)) => keep = value != "close",
            Some(_) => {}
        }
    }
    content.clear();
    if chunked {
        chunks(stream, content)?;
    } else if let Some(length) = length {
        stream.by_ref().take(length).read_to_end(content)?;
    } else {
        stream.read_to_end(content)?;
        keep = false;
    }
    if !ok {
        return Err(invalid(&format!(
            "{status}: {}",
            String::from_utf8_lossy(content)
        )));
    }
    Ok(keep)
}

fn chunks(stream: &mut BufReader<TcpStream>, content: &mut Vec<u8>) -> Result<()> {
    let mut line = String::new();
    loop {
        line.clear();
        stream.read_line(&mut line)?;
        let size = u64::from_str_radix(line.trim_end(), 16).map_err(|_| invalid("a bad chunk"))?;
        stream.by_ref().take(size).read_to_end(content)?;
        line.clear();
        stream.read_line(&mut line)?;
        if size == 0 {
            return Ok(());
        }
    }
}

fn invalid(what: &str) -> Error {
    Error::new(ErrorKind::InvalidData, what)
}
