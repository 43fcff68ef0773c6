/** An issue that is open. */
export interface Issue {
  number: number;
  title: string;
  body: string;
  /** Whether it was opened with the token that is used now: what a person wrote is never written over. */
  isOurs: boolean;
}

/** A comment on a pull request. */
export interface Comment {
  id: number;
  body: string;
  isOurs: boolean;
}

/** A commit of one file. */
export interface FileCommit {
  /** Path of the file in the repository. */
  path: string;
  text: string;
  branch: string;
  /** The branch from which `branch` is begun; left out when it is there. */
  base?: string;
  message: string;
}

/** What workflows do to a repository at a forge. GitLab's merge requests are called pull requests here. */
export interface Forge {
  /** The open issues of a title, as far as the forge can tell; there may be others among them. */
  issues(title: string): AsyncIterable<Issue>;
  /** Opens an issue and gives its number. */
  openIssue(title: string, body: string): Promise<number>;
  changeIssue(number: number, body: string): Promise<void>;
  closeIssue(number: number): Promise<void>;
  comments(pull: number): AsyncIterable<Comment>;
  addComment(pull: number, body: string): Promise<void>;
  changeComment(pull: number, id: number, body: string): Promise<void>;
  defaultBranch(): Promise<string>;
  hasBranch(branch: string): Promise<boolean>;
  deleteBranch(branch: string): Promise<void>;
  /** The text of a file on a branch; nothing when it is not there. */
  fileAt(path: string, branch: string): Promise<string | undefined>;
  commitFile(commit: FileCommit): Promise<void>;
  /** The number of the open pull request from a branch of this repository. */
  pullFrom(branch: string): Promise<number | undefined>;
  /** Opens a pull request and gives its number. */
  openPull(title: string, branch: string, base: string): Promise<number>;
}
