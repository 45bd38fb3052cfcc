//! `#cloud-config` as a shell script: the modules that people use to prepare a machine, in
//! the order in which cloud-init runs them.
//!
//! <https://cloudinit.readthedocs.io/en/latest/reference/modules.html>

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde::Deserialize;
use serde_json::Value;

/// How a part begins that is one.
pub(crate) const MARK: &[u8] = b"#cloud-config";

/// What is read of one.
#[derive(Default, Deserialize)]
#[serde(default)]
struct CloudConfig {
    bootcmd: Vec<Command>,
    write_files: Vec<WriteFile>,
    hostname: Option<String>,
    fqdn: Option<String>,
    groups: Vec<Value>,
    users: Vec<Value>,
    ssh_authorized_keys: Vec<String>,
    package_update: bool,
    package_upgrade: bool,
    packages: Vec<Value>,
    runcmd: Vec<Command>,
    #[serde(flatten)]
    others: BTreeMap<String, Value>,
}

/// A line for a shell, or a program with its arguments.
#[derive(Deserialize)]
#[serde(untagged)]
enum Command {
    Line(String),
    Program(Vec<Value>),
}

#[derive(Deserialize)]
struct WriteFile {
    path: String,
    #[serde(default)]
    content: String,
    encoding: Option<String>,
    owner: Option<String>,
    permissions: Option<Value>,
    #[serde(default)]
    append: bool,
}

#[derive(Default, Deserialize)]
struct User {
    name: String,
    gecos: Option<String>,
    homedir: Option<String>,
    shell: Option<String>,
    groups: Option<Value>,
    sudo: Option<Value>,
    #[serde(default)]
    system: bool,
    #[serde(default, alias = "ssh-authorized-keys")]
    ssh_authorized_keys: Vec<String>,
}

/// The script, and the modules of the configuration that it leaves out.
///
/// # Errors
/// The text is no such configuration: why.
pub(crate) fn script(text: &str) -> Result<(String, Vec<String>), String> {
    let config: CloudConfig = serde_saphyr::from_str(text).map_err(|why| why.to_string())?;
    let mut script = String::from("#!/bin/sh\n");
    script.push_str(PRELUDE);
    for command in &config.bootcmd {
        command.write(&mut script)?;
    }
    for file in &config.write_files {
        file.write(&mut script)?;
    }
    if let Some(name) = config.fqdn.as_ref().or(config.hostname.as_ref()) {
        line(&mut script, &["name_host", name]);
    }
    for group in &config.groups {
        for name in names(group) {
            line(&mut script, &["add_group", &name]);
        }
    }
    for user in &config.users {
        // The image's own user is there already.
        if user.as_str() != Some("default") {
            add_user(&mut script, user)?;
        }
    }
    for key in &config.ssh_authorized_keys {
        line(&mut script, &["let_in", "root", key]);
    }
    let packages: Vec<_> = config.packages.iter().flat_map(names).collect();
    if config.package_update || config.package_upgrade || !packages.is_empty() {
        line(&mut script, &["update_packages"]);
    }
    if config.package_upgrade {
        line(&mut script, &["upgrade_packages"]);
    }
    if !packages.is_empty() {
        let mut words = vec!["install_packages"];
        words.extend(packages.iter().map(String::as_str));
        line(&mut script, &words);
    }
    for command in &config.runcmd {
        command.write(&mut script)?;
    }
    Ok((script, config.others.into_keys().collect()))
}

/// The functions that scripts call.
const PRELUDE: &str = include_str!("guest/cloud-config.sh");

impl Command {
    fn write(&self, script: &mut String) -> Result<(), String> {
        match self {
            Self::Line(text) => line(script, &["sh", "-c", text]),
            Self::Program(words) => {
                let words: Option<Vec<_>> = words.iter().map(text).collect();
                let words = words.ok_or("a command has a list in its list")?;
                line(
                    script,
                    &words.iter().map(String::as_str).collect::<Vec<_>>(),
                );
            }
        }
        Ok(())
    }
}

impl WriteFile {
    fn write(&self, script: &mut String) -> Result<(), String> {
        let decode = match self.encoding.as_deref().unwrap_or("text/plain") {
            "text/plain" => "cat",
            "b64" | "base64" => "base64 -d",
            "gz" | "gzip" => "gunzip",
            "gz+b64" | "gz+base64" | "gzip+b64" | "gzip+base64" => "base64 -d | gunzip",
            other => return Err(format!("write_files has the unknown encoding '{other}'")),
        };
        let path = quoted(&self.path);
        let to = if self.append { ">>" } else { ">" };
        let content = quoted(&self.content);
        let permissions = self.permissions.as_ref().and_then(text);
        let permissions = permissions.unwrap_or_else(|| "0644".into());
        let owner = self.owner.as_deref().unwrap_or("root:root");
        let written = write!(
            script,
            "mkdir -p \"$(dirname {path})\"\nprintf %s {content} | {decode} {to}{path}\n"
        );
        written.map_err(|why| why.to_string())?;
        line(script, &["chmod", &permissions, &self.path]);
        line(script, &["chown", owner, &self.path]);
        Ok(())
    }
}

fn add_user(script: &mut String, user: &Value) -> Result<(), String> {
    let user: User = match user {
        Value::String(name) => User {
            name: name.clone(),
            ..User::default()
        },
        described => serde_json::from_value(described.clone())
            .map_err(|why| format!("a user cannot be read: {why}"))?,
    };
    let home = user
        .homedir
        .unwrap_or_else(|| format!("/home/{}", user.name));
    let shell = user.shell.as_deref().unwrap_or("/bin/sh");
    let comment = user.gecos.as_deref().unwrap_or_default();
    let kind = if user.system { "system" } else { "ordinary" };
    line(
        script,
        &["add_user", &user.name, kind, &home, shell, comment],
    );
    for group in user.groups.iter().flat_map(names) {
        line(script, &["join_group", &user.name, &group]);
    }
    for rule in user.sudo.iter().flat_map(rules) {
        line(script, &["allow_sudo", &user.name, &rule]);
    }
    for key in &user.ssh_authorized_keys {
        line(script, &["let_in", &user.name, key]);
    }
    Ok(())
}

/// One name, several with commas between them, or a list; of a package also its version,
/// of a group also its members, which are left out.
fn names(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) => text.split(',').map(|name| name.trim().to_owned()).collect(),
        Value::Array(list) => list.first().map(names).unwrap_or_default(),
        Value::Object(map) => map.keys().cloned().collect(),
        _ => Vec::new(),
    }
}

/// The rules of `sudo`: one, several or none.
fn rules(value: &Value) -> Vec<String> {
    match value {
        Value::String(rule) => vec![rule.clone()],
        Value::Array(rules) => rules.iter().filter_map(text).collect(),
        _ => Vec::new(),
    }
}

fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(is) => Some(is.to_string()),
        _ => None,
    }
}

fn line(script: &mut String, words: &[&str]) {
    let words: Vec<_> = words.iter().map(|word| quoted(word)).collect();
    script.push_str(&words.join(" "));
    script.push('\n');
}

/// A word that a shell takes as it is.
fn quoted(word: &str) -> String {
    format!("'{}'", word.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<String> {
        let (script, others) = script(text).expect("a configuration");
        assert_eq!(others, [""; 0]);
        let body = script.split_once(PRELUDE).expect("it has its functions").1;
        body.lines().map(str::to_owned).collect()
    }

    #[test]
    fn modules_run_in_cloud_inits_order() {
        let text = "#cloud-config
runcmd:
  - echo \"it's\" > /tmp/a
  - [touch, /tmp/b, 7]
packages: [jq, [curl, 7.88], 'make,gcc']
hostname: web
users:
  - default
  - name: ann
    groups: adm, sudo
    sudo: ALL=(ALL) NOPASSWD:ALL
    ssh_authorized_keys: [ssh-ed25519 AAAA ann]
write_files:
  - path: /etc/motd
    content: hello
    permissions: '0600'
bootcmd: [date]
";
        assert_eq!(
            lines(text),
            [
                "'sh' '-c' 'date'",
                "mkdir -p \"$(dirname '/etc/motd')\"",
                "printf %s 'hello' | cat >'/etc/motd'",
                "'chmod' '0600' '/etc/motd'",
                "'chown' 'root:root' '/etc/motd'",
                "'name_host' 'web'",
                "'add_user' 'ann' 'ordinary' '/home/ann' '/bin/sh' ''",
                "'join_group' 'ann' 'adm'",
                "'join_group' 'ann' 'sudo'",
                "'allow_sudo' 'ann' 'ALL=(ALL) NOPASSWD:ALL'",
                "'let_in' 'ann' 'ssh-ed25519 AAAA ann'",
                "'update_packages'",
                "'install_packages' 'jq' 'curl' 'make' 'gcc'",
                r#"'sh' '-c' 'echo "it'\''s" > /tmp/a'"#,
                "'touch' '/tmp/b' '7'",
            ]
        );
        assert_eq!(lines("#cloud-config\n{}\n"), [""; 0]);
    }

    #[test]
    fn what_is_left_out_is_named_and_what_is_wrong_is_refused() {
        let (_, others) =
            script("#cloud-config\nntp: {enabled: true}\nchpasswd: {}\n").expect("it is one");
        assert_eq!(others, ["chpasswd", "ntp"]);
        for text in [
            "#cloud-config\nruncmd: 7\n",
            "#cloud-config\nruncmd: [[[a]]]\n",
            "#cloud-config\n- a\n",
            "#cloud-config\nwrite_files: [{path: /a, encoding: rot13}]\n",
            "#cloud-config\n\t: [\n",
        ] {
            assert!(script(text).is_err(), "{text}");
        }
    }
}
