//! Every operation of the model, asked everything: the least it takes, all it takes, and
//! both of them damaged. Whatever is asked, the answer is the operation's own or an error
//! of EC2, and what is refused changes nothing.

use std::collections::BTreeSet;

use orrery_wire::shape::{Item, Kind, MemberDef, Need, Rule, ShapeDef};
use orrery_wire::{OperationDef, operations};
use quick_xml::Reader;
use quick_xml::events::Event;

use super::super::iam::shown::percent_encoded;
use super::*;
use crate::service::ControlState;

/// Damaged requests of each operation.
const DAMAGED: usize = 50;
/// How deep structures are filled; some contain themselves.
const DEEPEST: usize = 4;
/// Ids of one kind that are remembered.
const REMEMBERED: usize = 8;

/// Values that nobody expects somewhere.
const STRANGE: &[&str] = &[
    "",
    " ",
    "-1",
    "0",
    "7",
    "99999999999999999999",
    "1e400",
    "NaN",
    "null",
    "maybe",
    "\0\u{1}",
    "\u{ffff}é\u{1f980}",
    "<&>\"']]>",
    "0.0.0.0/0",
    "10.0.0.1/33",
    "::/0",
    "i-",
    "sg-zzz",
    "*",
    "arn:aws:",
    "2020-13-45T00:00:00Z",
    "vpc-0123456789abcdef0",
    "../../etc/passwd",
    "AAAA=",
];

/// A generator whose numbers are the same in every run (xorshift64).
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(end.max(1)).unwrap_or(1)).unwrap_or(0)
    }

    fn of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }
}

type Parameters = Vec<(String, String)>;

/// Which members a request has.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Members {
    Required,
    All,
}

/// What is known of the world, and chance.
struct Asker {
    chance: Chance,
    /// Ids that answers had, by prefix.
    ids: BTreeMap<String, Vec<String>>,
    /// Operations that did what they were asked.
    answered: BTreeSet<String>,
}

impl Asker {
    fn request(&mut self, operation: &OperationDef, members: Members) -> Parameters {
        let mut request = Parameters::new();
        self.structure(&mut request, "", operation.request, members, 0);
        request
    }

    fn structure(
        &mut self,
        into: &mut Parameters,
        prefix: &str,
        shape: &ShapeDef,
        members: Members,
        depth: usize,
    ) {
        for member in shape.members {
            let is_wanted = members == Members::All || member.need == Need::Required;
            // They steer the call instead of telling what to do.
            let steers = matches!(member.name, "DryRun" | "NextToken");
            if is_wanted && !steers && depth < DEEPEST {
                self.member(into, prefix, member, members, depth);
            }
        }
    }

    fn member(
        &mut self,
        into: &mut Parameters,
        prefix: &str,
        member: &MemberDef,
        members: Members,
        depth: usize,
    ) {
        let key = format!("{prefix}{}", member.key);
        match member.kind {
            Kind::Struct(shape) => {
                self.structure(into, &format!("{key}."), shape, members, depth + 1);
            }
            Kind::List(Item(Kind::Struct(shape), ..)) => {
                self.structure(into, &format!("{key}.1."), shape, members, depth + 1);
            }
            Kind::List(Item(kind, _, rule)) => {
                let value = self.value(member.name, *kind, *rule);
                into.push((format!("{key}.1"), value));
            }
            kind => into.push((key, self.value(member.name, kind, member.rule))),
        }
    }

    fn value(&mut self, name: &str, kind: Kind, rule: Option<&Rule>) -> String {
        match (kind, rule) {
            (_, Some(Rule::Enum(words))) => (*self.chance.of(words)).to_owned(),
            (_, Some(Rule::Id(kind))) => self.id(kind.prefix),
            (_, Some(Rule::Range(least, most))) => 1.clamp(*least, *most).to_string(),
            (_, Some(Rule::Length(least, _))) => {
                "a".repeat(usize::try_from((*least).max(1)).unwrap_or(1))
            }
            (Kind::Int | Kind::Long, _) => "1".into(),
            (Kind::Double | Kind::Float, _) => "1.5".into(),
            (Kind::Bool, _) => (*self.chance.of(&["true", "false"])).into(),
            (Kind::Time, _) => "2031-01-01T00:00:00Z".into(),
            (Kind::Blob, _) => "aGVsbG8=".into(),
            _ => self.text(name),
        }
    }

    /// Text that a member of this name may well hold.
    fn text(&mut self, name: &str) -> String {
        let number = self.chance.below(200);
        let has = |part: &str| name.contains(part);
        match name {
            _ if has("Cidr") && has("6") => "2001:db8::/56".into(),
            _ if has("Cidr") => format!("10.{number}.0.0/16"),
            _ if has("ZoneId") => "use1-az1".into(),
            _ if has("Zone") => "us-east-1a".into(),
            _ if has("Region") => "us-east-1".into(),
            _ if has("Arn") => "arn:aws:iam::000000000000:role/r".into(),
            _ if has("Address") => format!("172.31.0.{number}"),
            _ if has("Port") => "80".into(),
            _ if name.ends_with("Id") || name.ends_with("Ids") => {
                let prefixes: Vec<_> = self.ids.keys().cloned().collect();
                let prefix = self.chance.of(&prefixes).clone();
                self.id(&prefix)
            }
            _ => format!("text{number}"),
        }
    }

    fn id(&mut self, prefix: &str) -> String {
        match self.ids.get(prefix) {
            Some(known) => self.chance.of(known).clone(),
            None => format!("{prefix}0123456789abcdef0"),
        }
    }

    fn learn(&mut self, text: &str) {
        let Some((prefix, rest)) = text.rsplit_once('-') else {
            return;
        };
        let is_id = rest.len() >= 8 && rest.bytes().all(|byte| byte.is_ascii_hexdigit());
        if !is_id
            || !prefix
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte == b'-')
        {
            return;
        }
        let known = self.ids.entry(format!("{prefix}-")).or_default();
        if known.len() < REMEMBERED {
            known.push(text.to_owned());
        } else {
            *known
                .get_mut(self.chance.below(REMEMBERED))
                .expect("it is below") = text.to_owned();
        }
    }

    /// Does one thing to a request that makes it another one.
    fn damage(&mut self, request: &mut Parameters) {
        let strange = (*self.chance.of(STRANGE)).to_owned();
        if request.is_empty() {
            request.push(("Unknown".into(), strange));
            return;
        }
        let (at, other) = (
            self.chance.below(request.len()),
            self.chance.below(request.len()),
        );
        match self.chance.below(9) {
            0 => {
                request.remove(at);
            }
            1 | 2 => request[at].1 = strange,
            3 => request.push((request[at].0.clone(), strange)),
            4 => {
                let ends = [".1", ".0", ".3", ".9999999", ".Unknown", ".", "..", ".-1"];
                let end = *self.chance.of(&ends);
                request[at].0 += end;
            }
            5 => request[at].0 = request[at].0.replace(".1", ".3"),
            6 => {
                let value = *self.chance.of(&["true", "false", "maybe"]);
                request.push(("DryRun".into(), value.into()));
            }
            7 => request[at].1 = strange.repeat(500),
            _ => {
                let value = request[other].1.clone();
                request[at].1 = value;
            }
        }
    }
}

/// Says what was asked where the answer to it ends the test.
struct Asked<'a>(&'a str, &'a Parameters);

impl Drop for Asked<'_> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("asked: {} {:?}", self.0, self.1);
        }
    }
}

/// The name of the root and all text below it, of XML that is well formed.
fn read(xml: &str) -> (String, Vec<String>) {
    let (mut reader, mut root, mut texts) = (Reader::from_str(xml), None, Vec::new());
    loop {
        match reader.read_event().expect("it is well formed") {
            Event::Start(tag) if root.is_none() => {
                root = Some(String::from_utf8_lossy(tag.name().as_ref()).into_owned());
            }
            Event::Text(text) => texts.push(String::from_utf8_lossy(&text).into_owned()),
            Event::Eof => return (root.expect("it has a root"), texts),
            _ => {}
        }
    }
}

impl Started {
    async fn versions(&self) -> Vec<u64> {
        self.emulator.compute.idle().await;
        let realms = self.emulator.store.snapshots();
        realms.iter().map(|realm| realm.version).collect()
    }

    async fn ask(&self, asker: &mut Asker, name: &str, request: &Parameters) {
        let _shown = Asked(name, request);
        let request: Vec<_> = request
            .iter()
            .map(|(key, value)| (percent_encoded(key), percent_encoded(value)))
            .collect();
        let request: Vec<_> = request
            .iter()
            .map(|(key, value)| (&**key, &**value))
            .collect();
        let before = self.versions().await;
        let (status, body) = self.call(name, &request).await;
        let (root, texts) = read(&body);
        if status == 200 {
            assert_eq!(root, format!("{name}Response"));
            texts.iter().for_each(|text| asker.learn(text));
            asker.answered.insert(name.to_owned());
            return;
        }
        let code = element(&body, "Code");
        assert_eq!(root, "Response", "{body}");
        let is_refusal = (400..500).contains(&status) || (status, code) == (501, "NotImplemented");
        let lacks = code.starts_with("Insufficient");
        assert!(is_refusal || lacks, "{status} {body}");
        assert!(
            !code.is_empty() && !element(&body, "Message").is_empty(),
            "{body}"
        );
        assert_eq!(
            self.versions().await,
            before,
            "a refusal left a trace: {body}"
        );
    }

    /// What every Describe says that needs no parameters, without the ids of the calls.
    async fn described(&self) -> Vec<(&'static str, String)> {
        let mut all = Vec::new();
        for operation in operations::ALL {
            let needs = |member: &MemberDef| member.need == Need::Required;
            if !operation.name.starts_with("Describe")
                || operation.request.members.iter().any(needs)
            {
                continue;
            }
            let (status, body) = self.call(operation.name, &[]).await;
            assert!(status < 500 || status == 501, "{} {body}", operation.name);
            let (_, rest) = body.split_once("</requestId>").unwrap_or_default();
            all.push((operation.name, rest.to_owned()));
        }
        all
    }
}

#[tokio::test]
async fn whatever_is_asked_the_answer_is_ec2s_and_refusals_leave_no_trace() {
    let started = Started::with(Vec::new()).await;
    let clock = &started.emulator.circumstances.clock;
    clock.stop();
    let mut asker = Asker {
        chance: Chance(0x9e37_79b9_7f4a_7c15),
        ids: BTreeMap::new(),
        answered: BTreeSet::new(),
    };
    for operation in operations::ALL
        .iter()
        .filter(|one| one.name.starts_with("Describe"))
    {
        started
            .ask(&mut asker, operation.name, &Parameters::new())
            .await;
    }
    for operation in operations::ALL {
        // Time passes between operations alone: it, too, changes things.
        clock.advance(std::time::Duration::from_secs(1));
        started.call("DescribeRegions", &[]).await;
        for members in [Members::Required, Members::All] {
            let request = asker.request(operation, members);
            started.ask(&mut asker, operation.name, &request).await;
        }
        for _ in 0..DAMAGED {
            let members = *asker.chance.of(&[Members::Required, Members::All]);
            let mut request = asker.request(operation, members);
            for _ in 0..=asker.chance.below(3) {
                asker.damage(&mut request);
            }
            started.ask(&mut asker, operation.name, &request).await;
        }
    }
    let answered = asker.answered.len();
    assert!(answered > 300, "only {answered} operations did anything");
    // A state that is read anew has its indexes made anew: what they show must be the same.
    started.emulator.compute.idle().await;
    let archive = started.emulator.save().await.expect("it can be saved");
    let shown = started.described().await;
    let anew = Started::with(Vec::new()).await;
    let its_clock = &anew.emulator.circumstances.clock;
    its_clock.stop();
    let later = u64::try_from(clock.now() - its_clock.now()).expect("it was set on");
    its_clock.advance(std::time::Duration::from_millis(later));
    anew.emulator.load(archive).await.expect("it can be loaded");
    for ((name, before), (_, after)) in shown.iter().zip(anew.described().await) {
        assert_eq!(*before, after, "{name}");
    }
}
