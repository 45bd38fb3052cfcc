//! Inputs: requests made from the operation tables, and mutations of the pool.

use orrery_wire::operations;
use orrery_wire::shape::{Item, Kind, MemberDef, Rule, ShapeDef};

use crate::targets::Target;

/// Text that has broken parsers before.
const TOKENS: [&str; 40] = [
    "&",
    "=",
    ".",
    "%",
    "%2E",
    "%00",
    "%ff",
    "+",
    ".1",
    ".0",
    ".999999999",
    ".4294967296",
    "-1",
    "0",
    "1e309",
    "NaN",
    "true",
    "null",
    "2147483648",
    "9223372036854775808",
    "\u{0}",
    "\u{fffe}",
    "é",
    "Filter.1.Name=",
    "Action=",
    "Version=2016-11-15",
    "DryRun=true",
    "Credential=",
    "/aws4_request",
    "AWS4-HMAC-SHA256 ",
    "X-Amz-Credential=",
    "AWSAccessKeyId=",
    "{",
    "}",
    "[",
    "]",
    "\"",
    ",",
    ":",
    "2026-11-23T12:34:56Z",
];

/// The longest input.
const LONGEST: usize = 64 << 10;

/// A xorshift generator: fast, and the same everywhere.
pub struct Random(u64);

impl Random {
    /// Any seed will do.
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    /// A number below `bound`, or 0 where that is 0.
    pub fn below(&mut self, bound: usize) -> usize {
        if bound == 0 {
            0
        } else {
            (self.next() >> 11) as usize % bound
        }
    }

    fn pick<'a, T: ?Sized>(&mut self, of: &[&'a T]) -> &'a T {
        of[self.below(of.len())]
    }
}

/// The next input.
pub fn next(random: &mut Random, pool: &[Vec<u8>], target: Target) -> Vec<u8> {
    let fresh = pool.is_empty() || random.below(4) == 0;
    let mut input = match target {
        Target::Query if fresh => request(random).into_bytes(),
        Target::Json if fresh => document(random).into_bytes(),
        _ if pool.is_empty() => Vec::new(),
        _ => pool[random.below(pool.len())].clone(),
    };
    // An untouched request from the tables is the only way deep into the checks.
    let changes = if fresh {
        random.below(3)
    } else {
        1 + random.below(6)
    };
    for _ in 0..changes {
        change(random, &mut input, pool);
    }
    input.truncate(LONGEST);
    input
}

fn change(random: &mut Random, input: &mut Vec<u8>, pool: &[Vec<u8>]) {
    let at = random.below(input.len() + 1);
    let end = (at + 1 + random.below(16)).min(input.len());
    match random.below(7) {
        0 if at < input.len() => input[at] ^= 1 << random.below(8),
        1 if at < input.len() => input[at] = random.next() as u8,
        2 if at < end => drop(input.drain(at..end)),
        3 if at < end => {
            let copy = input[at..end].to_vec();
            let to = random.below(input.len());
            input.splice(to..to, copy);
        }
        4 if !pool.is_empty() => {
            let other = &pool[random.below(pool.len())];
            let from = random.below(other.len() + 1);
            input.truncate(at);
            input.extend_from_slice(&other[from..]);
        }
        5 => {
            let number = random.next() >> random.below(64);
            input.splice(at..at, number.to_string().into_bytes());
        }
        _ => {
            let token = random.pick(&TOKENS);
            input.splice(at..at, token.bytes());
        }
    }
}

/// A form body with members that the operation has.
fn request(random: &mut Random) -> String {
    let operation = random.pick(operations::ALL);
    let mut out = format!("Action={}&Version={}", operation.name, operations::VERSION);
    form(random, operation.request, "", &mut out);
    out
}

fn form(random: &mut Random, def: &ShapeDef, prefix: &str, out: &mut String) {
    for member in chosen(random, def) {
        let key = format!("{prefix}{}", member.key);
        match member.kind {
            Kind::Struct(def) => form(random, def, &format!("{key}."), out),
            Kind::List(Item(kind, _, rule)) => {
                for i in 1..=1 + random.below(3) {
                    match kind {
                        Kind::Struct(def) => form(random, def, &format!("{key}.{i}."), out),
                        kind => *out += &format!("&{key}.{i}={}", value(random, *kind, *rule)),
                    }
                }
            }
            kind => *out += &format!("&{key}={}", value(random, kind, member.rule)),
        }
    }
}

/// `Operation {…}` with members that its request or result has.
fn document(random: &mut Random) -> String {
    let operation = random.pick(operations::ALL);
    let def = if random.below(2) == 0 {
        operation.request
    } else {
        operation.result
    };
    format!("{} {}", operation.name, object(random, def))
}

fn object(random: &mut Random, def: &ShapeDef) -> serde_json::Value {
    let members = chosen(random, def);
    let members = members.into_iter().map(|member| {
        (
            member.name.to_owned(),
            json(random, member.kind, member.rule),
        )
    });
    serde_json::Value::Object(members.collect())
}

fn json(random: &mut Random, kind: Kind, rule: Option<&Rule>) -> serde_json::Value {
    match kind {
        Kind::Struct(def) => object(random, def),
        Kind::List(Item(kind, _, rule)) => (0..random.below(3))
            .map(|_| json(random, *kind, *rule))
            .collect(),
        Kind::Int | Kind::Long | Kind::Bool | Kind::Double | Kind::Float => {
            serde_json::from_str(&value(random, kind, rule)).unwrap_or_default()
        }
        _ => serde_json::Value::String(value(random, kind, rule)),
    }
}

/// The required members, and a few others.
fn chosen(random: &mut Random, def: &ShapeDef) -> Vec<&'static MemberDef> {
    let few = 1 + random.below(6);
    let wanted = |random: &mut Random, member: &MemberDef| {
        member.need == orrery_wire::shape::Need::Required || random.below(def.members.len()) < few
    };
    def.members
        .iter()
        .filter(|member| wanted(random, member))
        .collect()
}

fn value(random: &mut Random, kind: Kind, rule: Option<&Rule>) -> String {
    match (kind, rule) {
        (_, Some(Rule::Enum(values))) => random.pick(values).to_owned(),
        (_, Some(Rule::Id(kind))) => format!("{}{:017x}", kind.prefix, random.next()),
        (_, Some(Rule::Range(min, max))) => {
            (if random.below(2) == 0 { *min } else { *max }).to_string()
        }
        (Kind::Int | Kind::Long, _) => (random.next() >> (33 + random.below(31))).to_string(),
        (Kind::Double | Kind::Float, _) => format!("{}.5", random.below(100)),
        (Kind::Bool, _) => random.pick(&["true", "false"]).to_owned(),
        (Kind::Time, _) => random
            .pick(&["2026-11-23T12:34:56Z", "0", "253402300799.9"])
            .to_owned(),
        (Kind::Blob, _) => "AGJsb2Lx".to_owned(),
        _ => random.pick(&TOKENS).replace(['&', '%'], "x") + "text",
    }
}
