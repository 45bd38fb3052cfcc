//! What a run came to: one line a case for people, with those that were skipped by their
//! reasons, JUnit's XML for machines.

use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use quick_xml::Writer;
use quick_xml::events::BytesText;

/// All verdicts, in the order of the cases.
#[derive(Clone, Debug)]
pub struct Report {
    /// Name of the suite.
    pub name: String,
    /// One a case.
    pub verdicts: Vec<Verdict>,
}

/// How one case ended.
#[derive(Clone, Debug)]
pub struct Verdict {
    /// Of the case.
    pub id: String,
    /// What was promised.
    pub promise: String,
    /// Whether it holds.
    pub outcome: Outcome,
    /// Time that the case took.
    pub took: Duration,
}

/// Whether a promise holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It holds.
    Passed,
    /// It does not, for this reason.
    Failed(String),
    /// It does not concern the plugin, for this reason.
    Skipped(String),
}

impl Report {
    /// Whether something was tested and nothing failed.
    pub fn passed(&self) -> bool {
        let [passed, failed, _] = self.counts();
        failed == 0 && passed > 0
    }

    /// The cases that failed, with the reason.
    pub fn failures(&self) -> impl Iterator<Item = (&str, &str)> {
        self.verdicts
            .iter()
            .filter_map(|verdict| match &verdict.outcome {
                Outcome::Failed(why) => Some((verdict.id.as_str(), why.as_str())),
                _ => None,
            })
    }

    /// How many passed, failed and were skipped.
    pub fn counts(&self) -> [usize; 3] {
        let mut counts = [0; 3];
        for verdict in &self.verdicts {
            counts[match verdict.outcome {
                Outcome::Passed => 0,
                Outcome::Failed(_) => 1,
                Outcome::Skipped(_) => 2,
            }] += 1;
        }
        counts
    }

    /// The report as CI servers read it.
    pub fn junit(&self) -> String {
        let mut xml = Writer::new_with_indent(Vec::new(), b' ', 2);
        // Nothing fails that writes to memory.
        let _written = self.suite(&mut xml);
        let head = r#"<?xml version="1.0" encoding="UTF-8"?>"#;
        format!("{head}\n{}\n", String::from_utf8_lossy(&xml.into_inner()))
    }

    fn suite(&self, xml: &mut Writer<Vec<u8>>) -> std::io::Result<()> {
        let [_, failed, skipped] = self.counts();
        xml.create_element("testsuite")
            .with_attribute(("name", legal(&self.name).as_str()))
            .with_attribute(("tests", self.verdicts.len().to_string().as_str()))
            .with_attribute(("failures", failed.to_string().as_str()))
            .with_attribute(("errors", "0"))
            .with_attribute(("skipped", skipped.to_string().as_str()))
            .with_attribute(("time", seconds(self.took()).as_str()))
            .write_inner_content(|xml| {
                for verdict in &self.verdicts {
                    verdict.case(xml)?;
                }
                Ok(())
            })?;
        Ok(())
    }

    fn took(&self) -> Duration {
        self.verdicts.iter().map(|verdict| verdict.took).sum()
    }
}

impl Verdict {
    fn case(&self, xml: &mut Writer<Vec<u8>>) -> std::io::Result<()> {
        let group = self.id.split('/').next().unwrap_or_default();
        let case = xml
            .create_element("testcase")
            .with_attribute(("classname", group))
            .with_attribute(("name", self.id.as_str()))
            .with_attribute(("time", seconds(self.took).as_str()));
        match &self.outcome {
            Outcome::Passed => case.write_empty()?,
            Outcome::Failed(why) => case.write_inner_content(|xml| {
                xml.create_element("failure")
                    .with_attribute(("message", legal(why).as_str()))
                    .write_text_content(BytesText::new(&self.promise))?;
                Ok(())
            })?,
            Outcome::Skipped(why) => case.write_inner_content(|xml| {
                xml.create_element("skipped")
                    .with_attribute(("message", legal(why).as_str()))
                    .write_empty()?;
                Ok(())
            })?,
        };
        Ok(())
    }
}

impl fmt::Display for Report {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut skipped: BTreeMap<&str, usize> = BTreeMap::new();
        for Verdict {
            id,
            promise,
            outcome,
            took,
        } in &self.verdicts
        {
            let took = seconds(*took);
            match outcome {
                Outcome::Passed => writeln!(to, "pass  {took:>7} s  {id}: {promise}")?,
                Outcome::Failed(why) => {
                    writeln!(to, "FAIL  {took:>7} s  {id}: {promise}\n{:18}{why}", "")?;
                }
                Outcome::Skipped(why) => *skipped.entry(why).or_insert(0) += 1,
            }
        }
        for (why, count) in skipped {
            writeln!(to, "skip  {count:>5} cases  {why}")?;
        }
        let [passed, failed, skipped] = self.counts();
        let took = seconds(self.took());
        write!(
            to,
            "{}: {passed} passed, {failed} failed, {skipped} skipped in {took} s",
            self.name
        )
    }
}

fn seconds(duration: Duration) -> String {
    format!("{:.3}", duration.as_secs_f64())
}

/// The text without what XML cannot hold.
fn legal(text: &str) -> String {
    let holds = |it: &char| matches!(it, '\t' | '\n' | '\r' | ' '..='\u{fffd}' | '\u{10000}'..);
    text.chars().filter(holds).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report() -> Report {
        let verdict = |id: &str, outcome| Verdict {
            id: id.into(),
            promise: "It holds & stays".into(),
            outcome,
            took: Duration::from_millis(12),
        };
        Report {
            name: "mine".into(),
            verdicts: vec![
                verdict("life/one", Outcome::Passed),
                verdict("life/two", Outcome::Failed("got \"<\u{0}>\"".into())),
                verdict("extra/three", Outcome::Skipped("not there".into())),
            ],
        }
    }

    #[test]
    fn people_read_one_line_a_case_and_a_summary() {
        let told = report().to_string();
        let lines: Vec<_> = told.lines().collect();
        assert_eq!(lines[0], "pass    0.012 s  life/one: It holds & stays");
        assert_eq!(lines[1], "FAIL    0.012 s  life/two: It holds & stays");
        assert_eq!(lines[3], "skip      1 cases  not there");
        assert_eq!(lines[4], "mine: 1 passed, 1 failed, 1 skipped in 0.036 s");
        assert!(!report().passed());
    }

    #[test]
    fn junit_is_whole_and_escaped() {
        let xml = report().junit();
        let expected = concat!(
            r#"<?xml version="1.0" encoding="UTF-8"?>"#,
            "\n",
            r#"<testsuite name="mine" tests="3" failures="1" errors="0" skipped="1" time="0.036">"#,
            "\n",
            r#"  <testcase classname="life" name="life/one" time="0.012"/>"#,
            "\n",
            r#"  <testcase classname="life" name="life/two" time="0.012">"#,
            "\n",
            r#"    <failure message="got &quot;&lt;&gt;&quot;">It holds &amp; stays</failure>"#,
            "\n",
            r#"  </testcase>"#,
            "\n",
            r#"  <testcase classname="extra" name="extra/three" time="0.012">"#,
            "\n",
            r#"    <skipped message="not there"/>"#,
            "\n",
            r#"  </testcase>"#,
            "\n",
            r#"</testsuite>"#,
            "\n",
        );
        assert_eq!(xml, expected);
    }

    #[test]
    fn nothing_tested_is_nothing_passed() {
        let mut report = report();
        report.verdicts.drain(..2);
        assert!(!report.passed());
    }
}
