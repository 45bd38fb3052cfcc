//! A VM manager that asks the host for what a launch says, and tells what it was told in
//! the reason of what it observed.

use orrery_sdk::prelude::*;

use host::http::{Request, Response};
use host::http_stream::Exchange;

struct Asks {
    host: Host,
}

impl Open for Asks {
    async fn open(host: Host) -> Result<Self> {
        Ok(Self { host })
    }
}

/// The user data of a launch: a verb, lines of `name=value`, an empty line, and a body.
struct Wish {
    verb: String,
    said: Vec<(String, String)>,
    body: String,
}

impl Wish {
    fn of(spec: &LaunchSpec) -> Self {
        let text = String::from_utf8_lossy(&spec.user_data);
        let (head, body) = text.split_once("\n\n").unwrap_or((&text, ""));
        let mut lines = head.lines();
        let verb = lines.next().unwrap_or_default().to_owned();
        let pair = |(name, value): (&str, &str)| (name.to_owned(), value.to_owned());
        Self {
            verb,
            said: lines
                .filter_map(|line| line.split_once('=').map(pair))
                .collect(),
            body: body.to_owned(),
        }
    }

    fn get(&self, name: &str) -> &str {
        let found = self.said.iter().find(|(said, _)| said == name);
        found.map_or("", |(_, value)| value)
    }

    fn number(&self, name: &str) -> u32 {
        self.get(name).parse().unwrap_or(0)
    }

    fn request(&self) -> Request {
        let header = |(name, value): &(String, String)| {
            let name = name.strip_prefix("header:")?;
            Some((name.to_owned(), value.clone()))
        };
        Request {
            endpoint: self.get("endpoint").into(),
            method: self.get("method").into(),
            path_and_query: self.get("path").into(),
            headers: self.said.iter().filter_map(header).collect(),
            body: match self.get("header:upgrade") {
                "" => self.body.clone().into(),
                _ => Vec::new(),
            },
            timeout_ms: self.number("timeout-ms"),
        }
    }
}

fn told(status: u16, headers: &[(String, String)], body: &[u8]) -> String {
    let headers = headers
        .iter()
        .map(|(name, value)| format!("{name}: {value}\n"));
    let headers: String = headers.collect();
    format!("{status}\n{headers}\n{}", String::from_utf8_lossy(body))
}

impl Asks {
    async fn send(&self, wish: &Wish) -> Result<String> {
        let Response {
            status,
            headers,
            body,
        } = self.host.http().send(&wish.request()).await?;
        Ok(told(status, &headers, &body))
    }

    /// All pieces of the answer; on a connection that it takes over it says what it has to
    /// after it heard nothing.
    async fn stream(&self, wish: &Wish) -> Result<String> {
        let http = self.host.http_stream();
        let head = http.open(&wish.request()).await?;
        let mut heard = String::new();
        if head.status == 101 {
            let silence = http.read(head.exchange, 9, 0).await?;
            heard += &format!("silence {} {}|", silence.bytes.len(), silence.end);
            http.write(head.exchange, wish.body.as_bytes()).await?;
        }
        loop {
            let chunk = http.read(head.exchange, 4, 10_000).await?;
            if chunk.end {
                break;
            }
            heard += &String::from_utf8_lossy(&chunk.bytes);
            heard.push('|');
        }
        let again = http.read(head.exchange, 4, 10_000).await?;
        http.close(head.exchange).await?;
        http.close(head.exchange).await?;
        let closed = self.read(head.exchange).await;
        let closed = closed.unwrap_or_else(|error| error.message);
        heard += &format!("end {}|{closed}", again.end);
        Ok(told(head.status, &[], heard.as_bytes()))
    }

    async fn run(&self, wish: &Wish) -> Result<String> {
        let args = wish.said.iter().filter(|(name, _)| name == "arg");
        let args: Vec<_> = args.map(|(_, value)| value.clone()).collect();
        let (stdin, time) = (wish.body.as_bytes(), wish.number("timeout-ms"));
        let program = self.host.program();
        let outcome = program.run(wish.get("program"), &args, stdin, time).await?;
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let (stdout, stderr) = (text(&outcome.stdout), text(&outcome.stderr));
        Ok(match outcome.truncated {
            true => format!("{} {} bytes", outcome.exit_code, stdout.len()),
            false => format!("{}\n{stdout}\n{stderr}", outcome.exit_code),
        })
    }

    /// Counts its calls in the store, and tells the endpoint where one is named.
    async fn count(&self, wish: &Wish) -> Result<String> {
        let kv = self.host.kv();
        let before = kv.get("count").await?;
        let count = before.as_ref().map_or(0, |entry| entry.value[0]) + 1;
        let revision = before.map(|entry| entry.revision);
        kv.put("count", &[count], revision).await?;
        if !wish.get("endpoint").is_empty() {
            let mut request = wish.request();
            request.path_and_query += &count.to_string();
            self.host.http().send(&request).await?;
        }
        Ok(count.to_string())
    }

    async fn leave_open(&self, wish: &Wish) -> Result<String> {
        let mut opened = String::new();
        for _ in 0..wish.number("times") {
            let head = self.host.http_stream().open(&wish.request()).await?;
            opened = head.exchange.to_string();
        }
        Ok(opened)
    }

    async fn read(&self, exchange: Exchange) -> Result<String> {
        let chunk = self.host.http_stream().read(exchange, 9, 10_000).await?;
        Ok(String::from_utf8_lossy(&chunk.bytes).into_owned())
    }
}

fn seen(id: &str) -> Progress {
    Progress::Done(Observation::new(id, Power::Running))
}

impl Manager for Asks {
    async fn capabilities(&self, _: &Caller) -> Result<CapabilitySet> {
        Ok(CapabilitySet::default())
    }

    async fn images(&self, _: &Caller) -> Result<Vec<Image>> {
        Ok(Vec::new())
    }

    async fn launch(&self, _: &Caller, spec: &LaunchSpec) -> Result<Progress> {
        let wish = &Wish::of(spec);
        let told = match wish.verb.as_str() {
            "send" => self.send(wish).await?,
            "stream" => self.stream(wish).await?,
            "run" => self.run(wish).await?,
            "count" => self.count(wish).await?,
            "leave-open" => self.leave_open(wish).await?,
            "read" => self.read(wish.number("exchange").into()).await?,
            "config" => self.host.config().get().await?,
            "secret" => {
                let secret = self.host.config().secret(wish.get("name")).await?;
                secret.unwrap_or_else(|| "none".into())
            }
            other => return Err(Error::new(Kind::Unsupported, other)),
        };
        Ok(Progress::Done(
            Observation::new(spec.instance_id.as_str(), Power::Running).with_reason(told),
        ))
    }

    async fn start(&self, _: &Caller, spec: &LaunchSpec, _: &Handle) -> Result<Progress> {
        Ok(seen(&spec.instance_id))
    }

    async fn stop(&self, _: &Caller, target: &Target, _: StopMode) -> Result<Progress> {
        Ok(seen(&target.instance_id))
    }

    async fn reboot(&self, _: &Caller, target: &Target) -> Result<Progress> {
        Ok(seen(&target.instance_id))
    }

    async fn terminate(&self, _: &Caller, target: &Target) -> Result<Progress> {
        let gone = Observation::new(target.instance_id.as_str(), Power::Absent);
        Ok(Progress::Done(gone))
    }

    async fn observe(&self, _: &Caller, targets: &[Target]) -> Result<Vec<Observation>> {
        let seen = |target: &Target| Observation::new(target.instance_id.as_str(), Power::Running);
        Ok(targets.iter().map(seen).collect())
    }

    async fn owned(&self, _: &Caller) -> Result<Vec<Observation>> {
        Ok(Vec::new())
    }
}

orrery_sdk::export!(Asks: manager);
