//! Rust names for the model's names.

/// Spellings that the general rule would tear apart.
const WHOLE: [(&str, &str); 3] = [("VCpu", "Vcpu"), ("GiB", "Gib"), ("MBps", "Mbps")];

/// Members that are Rust keywords.
const KEYWORDS: [&str; 6] = ["type", "return", "match", "ref", "use", "static"];

/// The Rust field of a member: `VCpuInfo` → `vcpu_info`, `Type` → `r#type`.
pub fn field(member: &str) -> String {
    let snake = snake(member);
    if KEYWORDS.contains(&snake.as_str()) {
        format!("r#{snake}")
    } else {
        snake
    }
}

/// Snake case; a word starts at a capital after a small letter or digit, and at the
/// last capital of a run that a small letter follows.
pub fn snake(name: &str) -> String {
    let mut name = name.to_owned();
    for (torn, whole) in WHOLE {
        name = name.replace(torn, whole);
    }
    let letters: Vec<char> = name.chars().collect();
    let mut out = String::new();
    for (i, letter) in letters.iter().enumerate() {
        if letter.is_uppercase() && i > 0 {
            let after_small = !letters[i - 1].is_uppercase() && letters[i - 1] != '_';
            let before_small = letters.get(i + 1).is_some_and(|next| next.is_lowercase());
            if after_small || before_small && letters[i - 1].is_uppercase() {
                out.push('_');
            }
        }
        out.extend(letter.to_lowercase());
    }
    out
}

/// The constant of an enumeration: `InstanceType` → `INSTANCE_TYPE`.
pub fn constant(shape: &str) -> String {
    snake(shape).to_uppercase()
}

/// The enum variant of an error code: `InvalidGroup.NotFound` → `InvalidGroupNotFound`.
pub fn variant(code: &str) -> String {
    code.split(['.', '-', '_']).map(upper_first).collect()
}

/// The first letter in upper case, as Query keys want it.
pub fn upper_first(name: &str) -> String {
    let mut letters = name.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_become_snake_case() {
        for (member, expect) in [
            ("VpcId", "vpc_id"),
            ("VCpuInfo", "vcpu_info"),
            ("MemoryGiBPerVCpu", "memory_gib_per_vcpu"),
            ("S3Bucket", "s3_bucket"),
            ("Ipv6CidrBlock", "ipv6_cidr_block"),
            ("DPDTimeoutSeconds", "dpd_timeout_seconds"),
            (
                "EnableResourceNameDnsAAAARecord",
                "enable_resource_name_dns_aaaa_record",
            ),
            ("SizeInGB", "size_in_gb"),
            ("Type", "r#type"),
        ] {
            assert_eq!(field(member), expect);
        }
    }
}
