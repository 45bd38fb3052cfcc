resource "aws_ebs_volume" "one" {
  availability_zone = aws_subnet.a.availability_zone
  size              = 4
  type              = "gp3"
  throughput        = 200
  encrypted         = true
}

resource "aws_volume_attachment" "one" {
  device_name = "/dev/sdf"
  volume_id   = aws_ebs_volume.one.id
  instance_id = aws_instance.one.id
}

resource "aws_ebs_snapshot" "one" {
  volume_id = aws_ebs_volume.one.id
  tags      = { Name = "one" }
}

resource "aws_ebs_snapshot_copy" "one" {
  source_snapshot_id = aws_ebs_snapshot.plain.id
  source_region      = "us-east-1"
}

resource "aws_snapshot_create_volume_permission" "one" {
  snapshot_id = aws_ebs_snapshot.plain.id
  account_id  = "123456789012"
}

resource "aws_ebs_volume" "plain" {
  availability_zone = aws_subnet.b.availability_zone
  size              = 1
}

resource "aws_ebs_snapshot" "plain" { volume_id = aws_ebs_volume.plain.id }

resource "aws_ami" "own" {
  name                = "own"
  virtualization_type = "hvm"
  root_device_name    = "/dev/xvda"
  ena_support         = true
  ebs_block_device {
    device_name = "/dev/xvda"
    snapshot_id = aws_ebs_snapshot.plain.id
    volume_size = 8
  }
}

resource "aws_ami_launch_permission" "own" {
  image_id   = aws_ami.own.id
  account_id = "123456789012"
}

resource "aws_ami_copy" "own" {
  name              = "copied"
  source_ami_id     = aws_ami.own.id
  source_ami_region = "us-east-1"
}
