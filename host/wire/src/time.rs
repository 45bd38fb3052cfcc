//! Points in time as EC2 writes and reads them. No clock: callers bring the time.

/// Milliseconds since 1970-01-01T00:00:00Z.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize,
)]
#[serde(transparent)]
pub struct Timestamp(pub i64);

const DAY: i64 = 86_400_000;

/// The years that EC2's form can hold: 0001-01-01 to 9999-12-31.
const RANGE: std::ops::RangeInclusive<i64> = -62_135_596_800_000..=253_402_300_799_999;

impl Timestamp {
    /// Reads `YYYY-MM-DD`, `YYYY-MM-DDThh:mm:ss[.fraction][Z|±hh:mm]` (without a zone:
    /// UTC) and seconds since 1970 with or without a fraction.
    pub fn parse(text: &str) -> Option<Self> {
        let time = calendar(text).or_else(|| epoch(text))?;
        RANGE.contains(&time).then_some(Self(time))
    }

    /// Year, month and day (from 1), hour, minute, second, millisecond in UTC.
    pub fn parts(self) -> (i64, u32, u32, u32, u32, u32, u32) {
        let days = self.0.div_euclid(DAY);
        let rest = self.0.rem_euclid(DAY) as u32;
        let (year, month, day) = civil(days);
        (
            year,
            month,
            day,
            rest / 3_600_000,
            rest / 60_000 % 60,
            rest / 1000 % 60,
            rest % 1000,
        )
    }
}

/// EC2's form: `2026-11-23T12:34:56.000Z`.
impl std::fmt::Display for Timestamp {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (year, month, day, hour, minute, second, milli) = self.parts();
        if !(0..=9999).contains(&year) {
            return write!(
                f,
                "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{milli:03}Z"
            );
        }
        // Written digit by digit: every answer is full of times.
        let mut text = *b"0000-00-00T00:00:00.000Z";
        let mut set = |places: std::ops::Range<usize>, mut number: i64| {
            for digit in text[places].iter_mut().rev() {
                *digit = b'0' + (number % 10) as u8;
                number /= 10;
            }
        };
        set(0..4, year);
        set(5..7, month.into());
        set(8..10, day.into());
        set(11..13, hour.into());
        set(14..16, minute.into());
        set(17..19, second.into());
        set(20..23, milli.into());
        f.write_str(std::str::from_utf8(&text).expect("digits are UTF-8"))
    }
}

fn epoch(text: &str) -> Option<i64> {
    let plain = text
        .bytes()
        .all(|byte| byte.is_ascii_digit() || byte == b'.' || byte == b'-');
    let seconds: f64 = text.parse().ok().filter(|_| plain)?;
    Some((seconds * 1000.0).round() as i64)
}

fn calendar(text: &str) -> Option<i64> {
    let (date, time) = match text.split_once(['T', ' ']) {
        Some((date, time)) => (date, Some(time)),
        None => (text, None),
    };
    let mut fields = date.split('-');
    let year = number(fields.next()?, 4)?;
    let month = number(fields.next()?, 2)?;
    let day = number(fields.next()?, 2)?;
    if fields.next().is_some() || !(1..=12).contains(&month) || day < 1 || year < 1 {
        return None;
    }
    let days = days(year, month, day);
    if civil(days) != (year, month as u32, day as u32) {
        return None;
    }
    Some(days * DAY + time.map_or(Some(0), clock)?)
}

/// Milliseconds of `hh:mm:ss[.fraction][zone]`.
fn clock(text: &str) -> Option<i64> {
    let (text, zone) = zone(text)?;
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let mut fields = whole.split(':');
    let hour = number(fields.next()?, 2)?;
    let minute = number(fields.next()?, 2)?;
    let second = fields.next().map_or(Some(0), |field| number(field, 2))?;
    if fields.next().is_some() || hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    let fraction = &fraction.get(..fraction.len().min(3))?;
    let milli = number(fraction, fraction.len())? * [0, 100, 10, 1].get(fraction.len())?;
    Some(((hour * 60 + minute) * 60 + second) * 1000 + milli - zone)
}

/// The text before the zone, and the zone's distance from UTC in milliseconds.
fn zone(text: &str) -> Option<(&str, i64)> {
    if let Some(text) = text.strip_suffix(['Z', 'z']) {
        return Some((text, 0));
    }
    let Some(at) = text.rfind(['+', '-']) else {
        return Some((text, 0));
    };
    let (text, offset) = text.split_at(at);
    let digits: String = offset[1..]
        .chars()
        .filter(|letter| *letter != ':')
        .collect();
    let minutes = number(digits.get(..2)?, 2)? * 60 + number(digits.get(2..)?, 2)?;
    Some((
        text,
        if offset.starts_with('-') {
            -minutes
        } else {
            minutes
        } * 60_000,
    ))
}

fn number(text: &str, digits: usize) -> Option<i64> {
    let plain = text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| plain)
}

/// Days since 1970 of a Gregorian date, by 400-year eras that begin in March.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// The inverse of [`days`].
fn civil(days: i64) -> (i64, u32, u32) {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let of_era = days.rem_euclid(146_097);
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    (
        era * 400 + year + i64::from(month <= 2),
        month as u32,
        day as u32,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expect: Option<&str>) {
        assert_eq!(
            Timestamp::parse(text)
                .map(|time| time.to_string())
                .as_deref(),
            expect,
            "{text}"
        );
    }

    #[test]
    fn reads_what_clients_send() {
        check("2026-11-23T12:34:56Z", Some("2026-11-23T12:34:56.000Z"));
        check("2026-11-23T12:34:56.7Z", Some("2026-11-23T12:34:56.700Z"));
        check(
            "2026-11-23T12:34:56.789012+01:30",
            Some("2026-11-23T11:04:56.789Z"),
        );
        check("2026-11-23T12:34:56", Some("2026-11-23T12:34:56.000Z"));
        check("2024-02-29", Some("2024-02-29T00:00:00.000Z"));
        check("1700000000", Some("2023-11-14T22:13:20.000Z"));
        check("1700000000.25", Some("2023-11-14T22:13:20.250Z"));
        check("-1", Some("1969-12-31T23:59:59.000Z"));
    }

    #[test]
    fn refuses_what_is_no_time() {
        for text in [
            "",
            "now",
            "2026-13-01",
            "2023-02-29",
            "2026-11-23T25:00:00Z",
            "2026-11-23T",
            "NaN",
            "1e400",
            "99999999999999",
            "2026-11-23T12:34:5é",
        ] {
            check(text, None);
        }
    }

    #[test]
    fn every_day_has_one_number() {
        for day in -800_000..800_000 {
            let (year, month, of_month) = civil(day);
            assert_eq!(days(year, i64::from(month), i64::from(of_month)), day);
        }
    }
}
