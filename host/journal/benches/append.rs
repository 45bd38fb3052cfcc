//! What keeping changes costs: commits a second with one writer that waits for each, and
//! with many commits under way.
#![expect(clippy::disallowed_methods, reason = "a benchmark reads the clock")]

use std::time::Instant;

use orrery_journal::{Entry, Journal};

const VALUE: usize = 1_000;

fn entries(sequence: u64) -> Vec<Entry> {
    let entry = |table| Entry {
        realm: arcstr::literal!("000000000000/us-east-1"),
        table,
        ordinal: sequence,
        value: Some(vec![1; VALUE]),
    };
    ["instances", "volumes", "network_interfaces"]
        .map(entry)
        .to_vec()
}

fn main() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .expect("a runtime");
    for (name, count, every) in [("one at a time", 300, 1), ("64 under way", 20_000, 64)] {
        let dir = tempfile::tempdir().expect("a folder");
        let journal = Journal::open(dir.path()).expect("a journal");
        let start = Instant::now();
        for sequence in 1..=count {
            journal.append(sequence, move || entries(sequence));
            if sequence % every == 0 {
                let awaited = sequence.saturating_sub(every - 1);
                runtime.block_on(journal.durable(awaited)).expect("kept");
            }
        }
        runtime.block_on(journal.durable(count)).expect("kept");
        let rate = count as f64 / start.elapsed().as_secs_f64();
        println!("{name}: {rate:.0} commits/s of three records of {VALUE} bytes");
    }
    let journal = Journal::memory();
    let start = Instant::now();
    for sequence in 1..=10_000_000 {
        journal.append(sequence, move || entries(sequence));
        runtime
            .block_on(std::hint::black_box(&journal).durable(sequence))
            .expect("at once");
    }
    println!("memory: {:?} a commit", start.elapsed() / 10_000_000);
}
