resource "aws_placement_group" "one" {
  name            = "near"
  strategy        = "partition"
  partition_count = 3
}

resource "aws_key_pair" "one" {
  key_name   = "one"
  public_key = var.public_key
}

resource "aws_iam_role" "one" {
  name = "one"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ec2.amazonaws.com" } }]
  })
}

resource "aws_iam_instance_profile" "one" {
  name = "one"
  role = aws_iam_role.one.name
}

data "aws_ami" "ubuntu" {
  most_recent = true
  owners      = ["099720109477"]
  filter {
    name   = "name"
    values = ["ubuntu/images/hvm-ssd/ubuntu-jammy-22.04-amd64-server-*"]
  }
}

resource "aws_instance" "one" {
  ami                         = data.aws_ami.ubuntu.id
  instance_type               = "t3.micro"
  subnet_id                   = aws_subnet.a.id
  availability_zone           = aws_subnet.a.availability_zone
  vpc_security_group_ids      = [aws_security_group.web.id]
  key_name                    = aws_key_pair.one.key_name
  iam_instance_profile        = aws_iam_instance_profile.one.name
  user_data                   = "#!/bin/sh\necho hello\n"
  user_data_replace_on_change = true
  metadata_options {
    http_tokens = "required"
  }
  root_block_device {
    volume_type = "gp3"
    volume_size = 12
  }
  tags = { Name = "one" }
}

resource "aws_launch_template" "one" {
  name                   = "one"
  image_id               = data.aws_ami.ubuntu.id
  instance_type          = "t3.micro"
  update_default_version = true
  vpc_security_group_ids = [aws_security_group.web.id]
}

resource "aws_instance" "launched" {
  subnet_id         = aws_subnet.b.id
  availability_zone = aws_subnet.b.availability_zone
  launch_template {
    id      = aws_launch_template.one.id
    version = aws_launch_template.one.latest_version
  }
}

resource "aws_eip" "instance" {
  domain   = "vpc"
  instance = aws_instance.one.id
}

resource "aws_network_interface" "one" {
  subnet_id       = aws_subnet.a.id
  private_ips     = ["10.0.1.50", "10.0.1.51"]
  security_groups = [aws_security_group.web.id]
}

resource "aws_network_interface_attachment" "one" {
  instance_id          = aws_instance.one.id
  network_interface_id = aws_network_interface.one.id
  device_index         = 1
  # An address is for an instance that has one interface.
  depends_on = [aws_eip.instance]
}

resource "aws_spot_instance_request" "one" {
  ami                  = aws_ami.own.id
  instance_type        = "t3.micro"
  subnet_id            = aws_subnet.b.id
  wait_for_fulfillment = true
}
